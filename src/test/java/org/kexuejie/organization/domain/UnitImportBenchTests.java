package org.kexuejie.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.PortalTest;

/**
 * Imports 20,000 units, a tenth of them with faults, in a portal that has 256 MB of heap altogether. Not part of the
 * build; docs/benchmarks.md says how to run it and what came out.
 */
@PortalTest
@Tag("bench")
@Timeout(600)
class UnitImportBenchTests {

    private static final Path RESULTS = Path.of("target/unit-import-bench.txt");
    private static final long BUDGET = 256L << 20;
    private static final int BAD_EVERY = 10;

    private final UnitImports imports;
    private final UnitImportWork work;
    private final Actors actors;

    UnitImportBenchTests(UnitImports imports, UnitImportWork work, Actors actors) {
        this.imports = imports;
        this.work = work;
        this.actors = actors;
    }

    @Test
    void twentyThousandUnitsAreImportedWithinTheBudget() throws IOException {
        assertThat(Runtime.getRuntime().maxMemory())
                .as("run with JDK_JAVA_OPTIONS=-Xmx256m")
                .isLessThanOrEqualTo(BUDGET);
        byte[] list = list();
        UnitImportId id = imports.upload(list, "单位.xlsx", actors.liuzhou());

        Duration check = time(() -> work.run(id));
        UnitImportInfo checked = imports.show(id, actors.liuzhou());
        imports.confirm(id, true, actors.liuzhou());
        Duration registering = time(() -> work.run(id));

        assertThat(List.of(checked.fresh(), checked.known(), checked.bad())).containsExactly(18_000, 0, 2_000);
        assertThat(imports.show(id, actors.liuzhou()).created()).isEqualTo(18_000);
        Files.writeString(
                RESULTS,
                "file %,d bytes, check %,d ms, import %,d ms, heap %,d MB%n"
                        .formatted(list.length, check.toMillis(), registering.toMillis(), BUDGET >> 20));
    }

    private static byte[] list() {
        List<List<String>> rows = new ArrayList<>(UnitLists.rows(UnitSheet.MOST_ROWS));
        for (int i = 0; i < rows.size(); i += BAD_EVERY) {
            rows.set(i, UnitLists.with(rows.get(i), UnitColumn.LEADER_PHONE, "12345"));
        }
        return UnitLists.xlsx(rows);
    }

    private static Duration time(Runnable step) {
        long start = System.nanoTime();
        step.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
