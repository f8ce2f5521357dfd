package org.kexuejie.shell;

import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Reads identifiers, by their static {@code of}, from addresses and forms. A choice that was left open is none. */
class IdConverter implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        return reader(target) != null;
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        return source instanceof String text && !text.isBlank()
                ? ReflectionUtils.invokeMethod(Objects.requireNonNull(reader(targetType)), null, text)
                : null;
    }

    private static @Nullable Method reader(TypeDescriptor type) {
        Method reader = ClassUtils.getStaticMethod(type.getType(), "of", String.class);
        return reader != null && reader.getReturnType() == type.getType() ? reader : null;
    }
}
