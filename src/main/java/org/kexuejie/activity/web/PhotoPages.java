package org.kexuejie.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.activity.UseScope;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.PhotoService;
import org.kexuejie.media.Film;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.RecordNotFound;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one photo shows. */
@Component
class PhotoPages {

    static final String VIEW = "activity/photo";

    private final ActivityService activities;
    private final MediaFiles files;
    private final Clock clock;

    PhotoPages(ActivityService activities, MediaFiles files, Clock clock) {
        this.activities = activities;
        this.files = files;
        this.clock = clock;
    }

    /** @throws RecordNotFound when there is no such photo within what the actor may see */
    PhotoPage of(ActivityId id, UUID photo, Actor actor) {
        var shown = activities.show(id, actor);
        ActivityView activity = shown.activity();
        List<Photo> photos = activity.photos();
        Photo found = photos.stream()
                .filter(each -> each.id().equals(photo))
                .findFirst()
                .orElseThrow(() -> new RecordNotFound("photo " + photo));
        int at = PhotoPage.positionOf(found, photos);
        LocalDate today = FestivalTime.today(clock);
        boolean withdrawn = found.withdrawal() != null;
        boolean reportOpen = shown.allowed().contains(ActivityAction.EDIT_REPORT);
        return new PhotoPage(
                activity,
                found,
                at + 1,
                files.find(found.file()).map(MediaFile::film).orElse(null),
                at == 0 ? null : photos.get(at - 1),
                at + 1 == photos.size() ? null : photos.get(at + 1),
                activity.status() == ActivityStatus.VERIFIED && found.mayBeOnSite(today),
                !withdrawn
                        && found.kind() != EvidenceKind.FILE
                        && PhotoService.mayDescribe(actor, activity, reportOpen),
                !withdrawn && PhotoService.mayWithdraw(actor, activity));
    }

    void fill(Model page, PhotoPage photo) {
        page.addAttribute("page", photo);
        choices(page);
    }

    /** How far the videos among the evidence are prepared. */
    Map<MediaFileId, Film> films(Collection<Photo> evidence) {
        List<MediaFileId> videos = evidence.stream()
                .filter(each -> each.kind() == EvidenceKind.VIDEO)
                .map(Photo::file)
                .toList();
        return files.findAll(videos).stream()
                .filter(file -> file.film() != null)
                .collect(Collectors.toMap(MediaFile::id, file -> Objects.requireNonNull(file.film())));
    }

    static void choices(Model page) {
        page.addAttribute("consents", PortraitConsent.values());
        page.addAttribute("minorsShown", MinorsShown.values());
        page.addAttribute("scopes", UseScope.values());
    }
}
