package org.kexuejie.testing;

import jakarta.servlet.ServletContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A request whose Content-Type arrives as it was sent: other mock requests add to it in which characters they are read. */
final class ScriptedRequest extends AbstractMockHttpServletRequestBuilder<ScriptedRequest> {

    ScriptedRequest(HttpMethod method) {
        super(method);
    }

    @Override
    protected MockHttpServletRequest createServletRequest(ServletContext context) {
        return new MockHttpServletRequest(context) {
            @Override
            public void setCharacterEncoding(@Nullable String encoding) {
                // as in a real server, which keeps the header apart
            }
        };
    }
}
