package org.kexuejie.organization.domain;

import java.util.Objects;
import java.util.Optional;
import org.kexuejie.account.AccountBar;
import org.kexuejie.account.ClosedScope;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.region.Regions;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where a city does without a county level, its counties get no account, and those they have do nothing. */
@Component
class ClosedCounties implements AccountBar {

    private final CountyLevelService levels;
    private final Regions regions;
    private final MessageSource messages;

    ClosedCounties(CountyLevelService levels, Regions regions, MessageSource messages) {
        this.levels = levels;
        this.regions = regions;
        this.messages = messages;
    }

    @Override
    public Optional<ClosedScope> closing(Role role, Scope scope) {
        if (role != Role.COUNTY_AST) {
            return Optional.empty();
        }
        String city = Objects.requireNonNull(scope.cityCode());
        return levels.offSince(city).map(since -> new ClosedScope(since, reason(city)));
    }

    private String reason(String city) {
        Object[] name = {regions.city(city).name()};
        return messages.getMessage("organization.countyLevel.reason", name, LocaleContextHolder.getLocale());
    }
}
