package org.kexuejie.account.web;

import java.util.List;
import org.kexuejie.account.domain.ScopeClosings;
import org.kexuejie.shell.Area;
import org.kexuejie.shell.InnerPaths;
import org.kexuejie.shell.PublicPaths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the {@link org.kexuejie.account.Actor} to handlers, and first passwords to where they are changed. */
@Configuration(proxyBeanMethods = false)
class AccountWebConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<ScopeClosings> closings;

    AccountWebConfiguration(ObjectProvider<ScopeClosings> closings) {
        this.closings = closings;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    @Bean
    InnerPaths accountInnerPaths() {
        return InnerPaths.of(
                "/login",
                PasswordController.PATH,
                ResumeController.PATH,
                JoinController.PATH,
                SuspendedController.PATH);
    }

    @Bean
    PublicPaths joinPaths() {
        return PublicPaths.of(JoinController.PATH, JoinController.PATH + "/*");
    }

    /** Of two requests of one session that end at the same moment, each may put the same thing into it. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOfTwoRequests() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FirstPasswordInterceptor())
                .addPathPatterns("/**")
                .excludePathPatterns("/assets/**", PasswordController.PATH, "/error", "/help/**");
        registry.addInterceptor(new ClosedScopeInterceptor(closings.getObject()))
                .addPathPatterns(
                        Area.SCHOOL.path() + "/**",
                        Area.COUNTY.path() + "/**",
                        "/media/**",
                        "/autosave/**",
                        ResumeController.PATH);
    }
}
