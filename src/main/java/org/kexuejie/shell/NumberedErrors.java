package org.kexuejie.shell;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.util.DisconnectedClientHelper;

/** Gives every failure a number that stands both on its page and in the log. */
@Component
class NumberedErrors extends DefaultErrorAttributes {

    private static final Logger log = LoggerFactory.getLogger(NumberedErrors.class);

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
        Throwable failure = getError(request);
        if (failure != null && !DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            String id = Ids.next().toString().substring(24);
            log.error("failure {} at {}", id, attributes.get("path"), failure);
            attributes.put("errorId", id);
        }
        return attributes;
    }
}
