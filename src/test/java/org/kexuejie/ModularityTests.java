package org.kexuejie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules use what they declare and nothing else, without cycles. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(KexuejieApplication.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void everyModuleDeclaresWhatItMayUse() {
        assertThat(modules.stream())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.getBasePackage().getAnnotation(ApplicationModule.class))
                        .as(module.getIdentifier().toString())
                        .hasValueSatisfying(declared -> {
                            assertThat(declared.displayName()).isNotBlank();
                            assertThat(declared.allowedDependencies()).doesNotContain(ApplicationModule.OPEN_TOKEN);
                        }));
    }
}
