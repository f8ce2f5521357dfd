package org.kexuejie.shell;

import org.kexuejie.shared.EditConflict;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Pages for what a handler did not answer on its own form. */
@ControllerAdvice
class FailureAdvice {

    private static final Logger log = LoggerFactory.getLogger(FailureAdvice.class);

    @ExceptionHandler(RecordNotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound(RecordNotFound failure) {
        log.debug("not found: {}", failure.getMessage());
        return "error/404";
    }

    /** An address with something else where an identifier belongs leads nowhere; any other ill-formed value is a bad request. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ModelAndView mistyped(MethodArgumentTypeMismatchException failure) {
        boolean identifier = failure.getParameter().hasParameterAnnotation(PathVariable.class);
        return identifier
                ? new ModelAndView("error/404", HttpStatus.NOT_FOUND)
                : new ModelAndView("error/400", HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler({
        EditConflict.class,
        OptimisticLockingFailureException.class,
        DataIntegrityViolationException.class
    })
    @ResponseStatus(HttpStatus.CONFLICT)
    String conflict(RuntimeException failure) {
        log.info("conflict: {}", failure.getMessage());
        return "error/409";
    }

    @ExceptionHandler(RuleViolation.class)
    ModelAndView ruleViolation(RuleViolation violation) {
        var page = new ModelAndView("error/422", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("violations", violation.violations());
        return page;
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String tooLarge(MaxUploadSizeExceededException failure) {
        log.debug("upload refused: {}", failure.getMessage());
        return "error/413";
    }
}
