package org.kexuejie.demo;

import java.time.Instant;
import org.springframework.transaction.support.TransactionTemplate;

/** The making of the sample data: whole or not at all, in one transaction, so that a start that is cut off leaves nothing. */
class DemoMaking {

    private final DemoMaker maker;
    private final DemoMark mark;
    private final DemoProgress progress;
    private final TransactionTemplate transaction;

    DemoMaking(DemoMaker maker, DemoMark mark, DemoProgress progress, TransactionTemplate transaction) {
        this.maker = maker;
        this.mark = mark;
        this.progress = progress;
        this.transaction = transaction;
    }

    /** @param now by the machine, from which the demo's time runs on */
    void run(Instant now) {
        transaction.executeWithoutResult(status -> {
            maker.make(progress);
            mark.set(now);
        });
        progress.reached("已完成");
    }
}
