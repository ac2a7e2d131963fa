/// Tests of the resources and pages of programs.
@NullMarked
package prongsai.api.web;

import org.jspecify.annotations.NullMarked;
