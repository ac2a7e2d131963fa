package prongsai.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Renders the template `<name>.jte` for a view name. A template gets what it declares as `@param`
/// from the model by name, and may declare `prongsai.web.PageContext context` for the request.
@Configuration(proxyBeanMethods = false)
class JteViews {

  @Bean
  TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(ContentType.Html);
  }

  @Bean
  ViewResolver jteViewResolver(TemplateEngine templates) {
    return new Resolver(templates);
  }

  private record Resolver(TemplateEngine templates) implements ViewResolver, Ordered {
    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
      String template = name + ".jte";
      return name.contains(":") || !templates.hasTemplate(template)
          ? null
          : new Page(templates, template);
    }

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }
  }

  private record Page(TemplateEngine templates, String template) implements View {
    @Override
    public String getContentType() { // without one, content negotiation would drop the view
      return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
      parameters.putIfAbsent("context", PageContext.of(request));
      Utf8ByteOutput output = new Utf8ByteOutput();
      templates.render(template, parameters, output);
      response.setContentType(getContentType());
      response.setContentLength(output.getContentLength());
      output.writeTo(response.getOutputStream());
    }
  }
}
