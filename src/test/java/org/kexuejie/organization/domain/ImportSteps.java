package org.kexuejie.organization.domain;

import java.util.List;
import org.kexuejie.account.Actor;
import org.springframework.beans.factory.BeanFactory;

/** Does the steps of imports, which tests do not leave to the jobs behind the portal. */
public final class ImportSteps {

    private final UnitImports imports;
    private final UnitImportWork work;

    public ImportSteps(BeanFactory beans) {
        this.imports = beans.getBean(UnitImports.class);
        this.work = beans.getBean(UnitImportWork.class);
    }

    /** @param path address of the import's page */
    public void run(String path) {
        work.run(UnitImportId.of(path.substring(path.lastIndexOf('/') + 1)));
    }

    /** An import that has been checked, with one row that can be imported and one that cannot. */
    public UnitImportId checked(Actor actor) {
        var rows = UnitLists.rows(2);
        byte[] list =
                UnitLists.xlsx(List.of(rows.getFirst(), UnitLists.with(rows.getLast(), UnitColumn.COUNTY, "某某县")));
        UnitImportId id = imports.upload(list, "单位.xlsx", actor);
        work.run(id);
        return id;
    }
}
