package org.kexuejie.demo;

import java.util.Map;
import java.util.Objects;
import org.kexuejie.account.Actor;
import org.kexuejie.region.City;

/** Those who act in the sample data, by user name. */
record Staff(Map<String, Actor> actors) {

    Actor get(String username) {
        return Objects.requireNonNull(actors.get(username), username);
    }

    Actor teamOf(City city) {
        return get(city.pinyin());
    }
}
