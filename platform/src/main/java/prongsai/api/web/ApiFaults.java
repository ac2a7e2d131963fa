package prongsai.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Turns what was thrown while a request of the API was answered into a problem.
@Component
final class ApiFaults implements HandlerExceptionResolver, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (!ApiGate.isApi(request)
        || thrown instanceof AuthenticationException // the chain of filters answers these
        || thrown instanceof AccessDeniedException) return null;
    if (response.isCommitted()) return null;
    try {
      Problems.write(request, response, problem(thrown));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return new ModelAndView();
  }

  private static ApiProblem problem(Exception thrown) {
    return switch (thrown) {
      case ApiProblem problem -> problem;
      case ErrorResponse known -> ofStatus(known.getStatusCode().value(), thrown);
      case TransientDataAccessException _, CannotCreateTransactionException _ -> {
        LOG.atWarn().addKeyValue("fault", thrown.getClass().getSimpleName()).log("api.busy");
        yield ApiProblem.of(Fault.BUSY);
      }
      default -> broken(thrown);
    };
  }

  private static ApiProblem ofStatus(int status, Exception thrown) {
    return switch (status) {
      case 400 -> ApiProblem.of(Fault.BAD_REQUEST);
      case 403 -> ApiProblem.of(Fault.FORBIDDEN);
      case 404 -> ApiProblem.notFound();
      case 405 -> ApiProblem.of(Fault.NO_SUCH_METHOD);
      case 406 -> ApiProblem.of(Fault.NOT_ACCEPTABLE, "available", "application/json");
      case 413 -> ApiProblem.of(Fault.TOO_LARGE);
      default -> broken(thrown);
    };
  }

  private static ApiProblem broken(Exception thrown) {
    LOG.atError().setCause(thrown).log("api.failed");
    return ApiProblem.of(Fault.BROKEN);
  }
}
