/// What all pages share: their headers, their templates, and how they write dates and numbers.
@NullMarked
package prongsai.web;

import org.jspecify.annotations.NullMarked;
