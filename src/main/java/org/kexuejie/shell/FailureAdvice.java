package org.kexuejie.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Pages for what a handler did not answer on its own form. */
@ControllerAdvice
class FailureAdvice {

    private static final Logger log = LoggerFactory.getLogger(FailureAdvice.class);

    private final Shells shells;

    FailureAdvice(Shells shells) {
        this.shells = shells;
    }

    @ExceptionHandler(RecordNotFound.class)
    ModelAndView notFound(RecordNotFound failure, HttpServletRequest request) {
        log.debug("not found: {}", failure.getMessage());
        return page("error/404", HttpStatus.NOT_FOUND, request);
    }

    /** An address with something else where an identifier belongs leads nowhere; any other ill-formed value is a bad request. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ModelAndView mistyped(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
        boolean identifier = failure.getParameter().hasParameterAnnotation(PathVariable.class);
        return identifier
                ? page("error/404", HttpStatus.NOT_FOUND, request)
                : page("error/400", HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, DataIntegrityViolationException.class})
    ModelAndView conflict(RuntimeException failure, HttpServletRequest request) {
        log.info("conflict: {}", failure.getMessage());
        return page("error/409", HttpStatus.CONFLICT, request);
    }

    @ExceptionHandler(RuleViolation.class)
    ModelAndView ruleViolation(RuleViolation violation, HttpServletRequest request) {
        return page("error/422", HttpStatus.UNPROCESSABLE_CONTENT, request)
                .addObject("violations", violation.violations());
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
        log.debug("upload refused: {}", failure.getMessage());
        return page("error/413", HttpStatus.CONTENT_TOO_LARGE, request);
    }

    @ExceptionHandler(MultipartException.class)
    ModelAndView noUpload(MultipartException failure, HttpServletRequest request) {
        log.debug("no upload: {}", failure.getMessage());
        return page("error/400", HttpStatus.BAD_REQUEST, request);
    }

    /** What a handler had put into its model is gone by now, the frame with it. */
    private ModelAndView page(String view, HttpStatus status, HttpServletRequest request) {
        return new ModelAndView(view, status).addObject("shell", shells.of(request));
    }
}
