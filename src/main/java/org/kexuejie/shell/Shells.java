package org.kexuejie.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.FestivalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Makes the {@link Shell} of each page, those of failures too. */
@Component
class Shells {

    private final List<NavItem> items;
    private final List<InnerPaths> inner;
    private final SiteTitle site;
    private final boolean sampleData;
    private final Clock clock;
    private final DataSize largestFile;

    Shells(
            ObjectProvider<NavItems> contributions,
            ObjectProvider<InnerPaths> inner,
            SiteTitle site,
            ObjectProvider<SampleData> sampleData,
            Clock clock,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile) {
        this.items = contributions.stream()
                .flatMap(contribution -> contribution.items().stream())
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
        this.inner = inner.stream().toList();
        this.site = site;
        this.sampleData = sampleData.getIfAvailable() != null;
        this.clock = clock;
        this.largestFile = largestFile;
    }

    Shell of(HttpServletRequest request) {
        String path = requestedPath(request);
        CurrentUser user = currentUser();
        Area area = area(path, user);
        List<Shell.Entry> navigation = items.stream()
                .filter(item -> item.area() == area)
                .map(item -> new Shell.Entry(item.labelKey(), item.path(), item.icon(), item.covers(path)))
                .toList();
        return new Shell(area, navigation, user, site, sampleData, FestivalTime.today(clock), largestFile);
    }

    private Area area(String path, @Nullable CurrentUser user) {
        return user != null && inner.stream().anyMatch(paths -> paths.covers(path)) ? user.homeArea() : Area.of(path);
    }

    /** The address that was asked for, also where an error page answers in its place. */
    static String requestedPath(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    private static @Nullable CurrentUser currentUser() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentUser user ? user : null;
    }
}
