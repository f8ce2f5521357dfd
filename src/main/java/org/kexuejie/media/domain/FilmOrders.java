package org.kexuejie.media.domain;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Orders films to be prepared behind the request, each content once, and again only after it failed. */
@Component
class FilmOrders {

    private final FilmRows films;
    private final ApplicationEventPublisher events;

    FilmOrders(FilmRows films, ApplicationEventPublisher events) {
        this.films = films;
        this.events = events;
    }

    void order(String sha256) {
        if (films.begin(sha256)) {
            events.publishEvent(new FilmArrived(sha256));
        }
    }
}
