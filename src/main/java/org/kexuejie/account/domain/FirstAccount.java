package org.kexuejie.account.domain;

import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.NewAccount;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.shell.SampleData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the door of an empty portal: the account {@code office}, with the password from {@code
 * kexuejie.office-password} or a random one that the log shows once. Either must be changed at sign-in.
 */
@Component
@Order(20)
class FirstAccount implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAccount.class);

    private final Accounts accounts;
    private final Passwords passwords;
    private final @Nullable String givenPassword;
    private final boolean sampleData;

    FirstAccount(
            Accounts accounts,
            Passwords passwords,
            ObjectProvider<SampleData> sampleData,
            @Value("${kexuejie.office-password:#{null}}") @Nullable String givenPassword) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.givenPassword = givenPassword;
        this.sampleData = sampleData.getIfAvailable() != null;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (sampleData || !accounts.isEmpty()) {
            return;
        }
        String password = givenPassword == null || givenPassword.isBlank() ? passwords.issue() : givenPassword;
        accounts.openWithPassword(
                new NewAccount("office", "组委会办公室", "组委会办公室", Role.COMMITTEE_OFFICE, Scope.region()), password, true);
        if (givenPassword == null || givenPassword.isBlank()) {
            log.warn("首个账号已创建：用户名 office，初始密码 {} （仅显示这一次，首次登录须修改）", password);
        }
    }
}
