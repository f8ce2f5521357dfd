package org.kexuejie.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.ModelAward;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.UnitCodes;

/** Reads units out of rows of the register. */
final class UnitRows {

    private UnitRows() {}

    static UnitRow row(ResultSet row, int number) throws SQLException {
        return new UnitRow(
                new OrganizationId(row.getObject("id", UUID.class)),
                row.getString("city_code"),
                details(row),
                row.getObject("suspended_at") == null,
                row.getObject("seal_scan_id") != null,
                row.getInt("accounts"));
    }

    private static OrganizationDetails details(ResultSet row) throws SQLException {
        return new OrganizationDetails(
                row.getString("name"),
                OrgKind.valueOf(row.getString("kind")),
                Affiliation.valueOf(row.getString("affiliation")),
                row.getString("county_code"),
                row.getString("zone"),
                row.getString("address"),
                new UnitCodes(row.getString("credit_code"), row.getString("school_code")),
                contact(row),
                row.getObject("student_count", Integer.class),
                row.getObject("counselor_count", Integer.class),
                tags(row),
                award(row));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getString("leader_name"),
                row.getString("leader_title"),
                row.getString("leader_phone"),
                row.getString("contact_name"),
                row.getString("contact_title"),
                row.getString("contact_phone"),
                row.getString("contact_email"),
                row.getString("contact_wechat"));
    }

    private static Set<OrgTag> tags(ResultSet row) throws SQLException {
        Set<OrgTag> tags = EnumSet.noneOf(OrgTag.class);
        for (String tag : (String[]) row.getArray("tags").getArray()) {
            tags.add(OrgTag.valueOf(tag));
        }
        return tags;
    }

    private static @Nullable ModelAward award(ResultSet row) throws SQLException {
        int batch = row.getInt("model_batch");
        return row.wasNull() ? null : new ModelAward(batch, row.getInt("model_year"));
    }
}
