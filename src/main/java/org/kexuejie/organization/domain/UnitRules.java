package org.kexuejie.organization.domain;

import org.kexuejie.organization.CreditCode;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.shared.RuleViolation;

/** What F01 asks of a unit beyond the form of each field. */
final class UnitRules {

    private UnitRules() {}

    /** @throws RuleViolation naming everything at once, the right check character among it */
    static void check(OrganizationDetails unit) {
        var rules = new RuleViolation.Collector();
        String credit = unit.codes().creditCode();
        if (credit != null) {
            boolean formed = credit.matches(CreditCode.PATTERN);
            rules.check(formed, "creditCode", "organization.rule.creditCode");
            if (formed) {
                String right = String.valueOf(CreditCode.check(credit));
                rules.check(CreditCode.isSound(credit), "creditCode", "organization.rule.creditCodeCheck", right);
            }
        }
        rules.check(!unit.isModelUnit() || unit.award() != null, "modelBatch", "organization.rule.awardMissing")
                .check(unit.isModelUnit() || unit.award() == null, "tags", "organization.rule.awardWithoutTag")
                .throwIfAny();
    }
}
