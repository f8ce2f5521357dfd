package org.kexuejie.demo;

import org.kexuejie.shell.SampleData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far the making has come: in the log and on the page of those who wait. */
class DemoProgress implements SampleData {

    private static final Logger log = LoggerFactory.getLogger(DemoProgress.class);

    private volatile String step = "正在启动";

    @Override
    public String progress() {
        return step;
    }

    void reached(String newStep) {
        step = newStep;
        log.info("演示数据：{}", newStep);
    }

    /** A step too small for the log. */
    void passing(String newStep) {
        step = newStep;
    }
}
