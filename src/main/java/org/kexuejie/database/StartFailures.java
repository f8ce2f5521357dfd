package org.kexuejie.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the portal could not start on its own database, and what to do. */
class StartFailures {

    static class FolderInUse extends AbstractFailureAnalyzer<DataFolderInUse> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, DataFolderInUse cause) {
            return new FailureAnalysis(
                    "另一个科学节门户正在使用数据目录 " + cause.getMessage() + "，本次启动已停止，数据未受影响。\n"
                            + "(Another running portal holds this data folder.)",
                    "请使用已经启动的门户；或先停止它；或用 KEXUEJIE_DATA_DIR 指定另一个数据目录，并用 SERVER_PORT 指定另一个端口。",
                    cause);
        }
    }

    static class ServerFailed extends AbstractFailureAnalyzer<EmbeddedServerFailed> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, EmbeddedServerFailed cause) {
            return new FailureAnalysis(
                    "内置 PostgreSQL 未能启动：" + cause.getMessage() + "\n(The embedded PostgreSQL did not start.)",
                    "如以 root 身份在不允许 user namespace 的容器中运行，请改用普通用户；"
                            + "或设置 spring.datasource.url（SPRING_DATASOURCE_URL）使用已有的 PostgreSQL 18。",
                    cause);
        }
    }
}
