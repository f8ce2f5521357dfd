package org.kexuejie.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kexuejie.organization.NamedUnit;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.UnitNames;
import org.kexuejie.shared.SqlFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class UnitNameQueries implements UnitNames {

    private static final String SELECT = "select id, name, city_code, county_code from organization";

    private final JdbcClient jdbc;

    UnitNameQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NamedUnit> exactly(Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where suspended_at is null and name in (:names) order by county_code, name")
                        .param("names", names)
                        .query(UnitNameQueries::unit)
                        .list();
    }

    @Override
    public List<NamedUnit> containing(String text, int most) {
        SqlFilter where = new SqlFilter().where("active").contains("name", text);
        return jdbc.sql(SELECT + where.clause() + " order by length(name), name, county_code limit :most")
                .params(where.parameters())
                .param("most", most)
                .query(UnitNameQueries::unit)
                .list();
    }

    private static NamedUnit unit(ResultSet row, int number) throws SQLException {
        return new NamedUnit(
                new OrganizationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("city_code"),
                row.getString("county_code"));
    }
}
