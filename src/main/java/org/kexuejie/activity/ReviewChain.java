package org.kexuejie.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who reviews a registration, fixed when it is handed in. The city always does.
 *
 * @param county whether the county reviews before the city
 * @param office whether the office confirms after the city
 */
public record ReviewChain(boolean county, boolean office) {

    /** The city alone. */
    public static final ReviewChain CITY_ONLY = new ReviewChain(false, false);

    public boolean includes(ReviewStep step) {
        return switch (step) {
            case COUNTY -> county;
            case CITY -> true;
            case OFFICE -> office;
        };
    }

    /** At least one, in their order. */
    public List<ReviewStep> steps() {
        return Arrays.stream(ReviewStep.values()).filter(this::includes).toList();
    }

    public ReviewStep first() {
        return county ? ReviewStep.COUNTY : ReviewStep.CITY;
    }

    /** The step that follows; empty after the last. */
    public Optional<ReviewStep> after(ReviewStep step) {
        return steps().stream().filter(each -> each.compareTo(step) > 0).findFirst();
    }
}
