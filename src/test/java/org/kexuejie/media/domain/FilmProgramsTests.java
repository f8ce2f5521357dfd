package org.kexuejie.media.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.testing.PortalTest;

/** The programs for films that come with the portal. */
@PortalTest
class FilmProgramsTests {

    private static final String BASICS =
            "(linux-vdso|ld-linux.*|/lib.*/ld-linux.*|libc|libm|libstdc\\+\\+|libgcc_s|libdl|librt|libpthread)[.-].*";

    private final FilmPrograms programs;

    FilmProgramsTests(FilmPrograms programs) {
        this.programs = programs;
    }

    @ParameterizedTest
    @EnumSource
    @EnabledOnOs(OS.LINUX)
    void theyAskTheSystemForNoMoreThanEverySystemHas(FilmTool.Program program) throws IOException {
        Path folder = programs.folder().orElseThrow();
        var trace = new ProcessBuilder(programs.path(folder, program).toString()).redirectErrorStream(true);
        FilmPrograms.lead(trace, folder);
        trace.environment().put("LD_TRACE_LOADED_OBJECTS", "1");

        List<String> ofTheSystem = new String(trace.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains(folder.toString()))
                .map(String::strip)
                .toList();

        assertThat(ofTheSystem).isNotEmpty().allMatch(line -> line.matches(BASICS));
    }

    @Test
    void theyStart() {
        assertThat(programs.folder()).isPresent();
    }
}
