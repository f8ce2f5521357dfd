package org.kexuejie.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.FestivalTime;

/** Seeded chance: the same seed gives the same answers to the same questions. */
class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** A chance of its own, so that what is asked of it does not change what follows here. */
    Chance fork() {
        return new Chance(random.nextLong());
    }

    boolean percent(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    /** Both bounds included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Something or nothing: an empty text stands for nothing. */
    @Nullable
    String opinion(List<String> choices) {
        String picked = pick(choices);
        return picked.isEmpty() ? null : picked;
    }

    /** Picks by weight; the map must have a fixed order. */
    <T> T weighted(Map<T, Integer> weights) {
        int at = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<T, Integer> choice : weights.entrySet()) {
            at -= choice.getValue();
            if (at < 0) {
                return choice.getKey();
            }
        }
        throw new IllegalStateException("weights have changed");
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int)
                Duration.between(first.atStartOfDay(), last.atStartOfDay()).toDays()));
    }

    /** Moments in their order, as far as possible within office hours. */
    List<Instant> moments(int count, Instant from, Instant to) {
        return Stream.generate(() -> moment(from, to)).limit(count).sorted().toList();
    }

    private Instant moment(Instant from, Instant to) {
        long seconds = Duration.between(from, to).toSeconds();
        Instant any = from.plusSeconds((long) (random.nextDouble() * seconds));
        LocalTime hour = LocalTime.of(between(8, 17), between(0, 59), between(0, 59));
        Instant atWork =
                FestivalTime.instant(FestivalTime.local(any).toLocalDate().atTime(hour));
        return atWork.isAfter(from) && atWork.isBefore(to) ? atWork : any;
    }
}
