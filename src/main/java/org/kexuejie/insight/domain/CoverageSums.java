package org.kexuejie.insight.domain;

import java.util.List;

/** Number of counties by their state. */
public record CoverageSums(int covered, int planned, int gaps) {

    static final CoverageSums NONE = new CoverageSums(0, 0, 0);

    static CoverageSums of(List<CountyCoverage> counties) {
        return new CoverageSums(
                count(counties, CoverageState.COVERED),
                count(counties, CoverageState.PLANNED),
                count(counties, CoverageState.GAP));
    }

    private static int count(List<CountyCoverage> counties, CoverageState state) {
        return (int) counties.stream().filter(county -> county.state() == state).count();
    }

    CoverageSums plus(CoverageSums other) {
        return new CoverageSums(covered + other.covered, planned + other.planned, gaps + other.gaps);
    }

    public int all() {
        return covered + planned + gaps;
    }

    public int of(CoverageState state) {
        return switch (state) {
            case COVERED -> covered;
            case PLANNED -> planned;
            case GAP -> gaps;
        };
    }
}
