package org.kexuejie.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Several people who do something at the same moment, each on a thread of their own. */
public final class Race {

    private Race() {}

    /** How it went for one of them. */
    public record Outcome(@Nullable Throwable failure) {

        public boolean isDone() {
            return failure == null;
        }
    }

    /** Starts all of them together and waits for the last; the outcomes are in the order of the runners. */
    public static List<Outcome> of(ThrowingCallable... runners) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(runners.length)) {
            List<Future<Outcome>> running = Arrays.stream(runners)
                    .map(runner -> threads.submit(() -> run(start, runner)))
                    .toList();
            start.countDown();
            var outcomes = new ArrayList<Outcome>();
            for (Future<Outcome> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("the race was broken off", e);
        }
    }

    private static Outcome run(CountDownLatch start, ThrowingCallable runner) throws InterruptedException {
        start.await();
        try {
            runner.call();
            return new Outcome(null);
        } catch (Throwable failure) {
            return new Outcome(failure);
        }
    }
}
