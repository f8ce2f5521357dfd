package org.kexuejie.summary.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.Labelled;
import org.kexuejie.tally.Sums;

/** The columns of the statistics (F05), in their order on screen, on paper and in sheets. */
public enum FigureColumn implements Labelled {
    EVENTS(null, Sums::events, null),
    SESSIONS(null, Sums::sessions, null),
    YOUTH(Group.VISITS, Sums::youth, null),
    TEACHERS(Group.VISITS, Sums::teachers, null),
    PUBLIC(Group.VISITS, Sums::publicVisits, null),
    ONLINE(null, Sums::online, null),
    SCHOOLS(Group.UNITS, Sums::schools, "SCHOOLS"),
    VENUES(Group.UNITS, Sums::venues, "VENUES"),
    MODEL_UNITS(Group.UNITS, Sums::modelUnits, "MODEL_UNITS"),
    PHOTOS(null, Sums::photos, null);

    /** What neighbouring columns have in common. */
    public enum Group implements Labelled {
        VISITS,
        UNITS;

        @Override
        public String labelKey() {
            return "summary.columns." + name();
        }
    }

    private final @Nullable Group group;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final ToLongFunction<Sums> figure;

    private final @Nullable String units;

    FigureColumn(@Nullable Group group, ToLongFunction<Sums> figure, @Nullable String units) {
        this.group = group;
        this.figure = figure;
        this.units = units;
    }

    public @Nullable Group group() {
        return group;
    }

    public long of(Sums sums) {
        return figure.applyAsLong(sums);
    }

    /** Which units the list behind a figure is narrowed to; none: all of them. */
    public @Nullable String units() {
        return units;
    }

    /** Whether the column opens a group. */
    public boolean isFirstOfGroup() {
        return group != null && this == neighbours().getFirst();
    }

    /** How many columns have its group. */
    public int groupSize() {
        return neighbours().size();
    }

    private List<FigureColumn> neighbours() {
        return Arrays.stream(values()).filter(column -> column.group == group).toList();
    }

    @Override
    public String labelKey() {
        return "summary.column." + name();
    }
}
