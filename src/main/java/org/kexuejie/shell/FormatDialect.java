package org.kexuejie.shell;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Offers {@link Format} to templates as {@code #fmt}. */
@Component
class FormatDialect extends AbstractDialect implements IExpressionObjectDialect {

    private static final String NAME = "fmt";

    FormatDialect() {
        super("kexuejie");
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of(NAME);
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return new Format();
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
