package prongsai.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets parts of the server do things at certain times.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedules {}
