package org.kexuejie.account.web;

import io.github.wimdeblauwe.htmx.spring.boot.security.HxRefreshHeaderAuthenticationEntryPoint;
import jakarta.servlet.DispatcherType;
import org.kexuejie.account.Role;
import org.kexuejie.account.domain.SignInService;
import org.kexuejie.account.domain.SignInThrottle;
import org.kexuejie.shell.PublicForms;
import org.kexuejie.shell.PublicPaths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/**
 * Who reaches which part of the portal. Everything is closed but what a line here opens; every handler says
 * once more who may call it.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** No inline script or style, nothing from elsewhere, never inside somebody else's frame. */
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain staticFiles(HttpSecurity http) throws Exception {
        return http.securityMatcher("/assets/**", "/favicon.ico")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain portal(
            HttpSecurity http,
            SignInService accounts,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            ObjectProvider<PublicPaths> publicPaths,
            ObjectProvider<PublicForms> publicForms)
            throws Exception {
        String[] open =
                publicPaths.stream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
        String[] forms =
                publicForms.stream().flatMap(each -> each.patterns().stream()).toArray(String[]::new);
        return http.csrf(tokens -> tokens.ignoringRequestMatchers(forms))
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll();
                    for (Role role : Role.values()) {
                        requests.requestMatchers(role.home().path(), role.home().path() + "/**")
                                .hasRole(role.name());
                    }
                    requests.requestMatchers(ClosedPaths.SIGNED_IN).authenticated();
                    requests.requestMatchers("/login", "/actuator/health/**").permitAll();
                    requests.requestMatchers(open).permitAll();
                    requests.anyRequest().denyAll();
                })
                .authenticationProvider(new ThrottledSignIn(accounts, passwords, throttle))
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new HomeAfterSignIn(accounts))
                        .failureHandler(new SignInFailure()))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .requestCache(cache -> cache.requestCache(ClosedPaths.rememberedRequests()))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new ClosedPaths.EntryPoint())
                        .defaultAuthenticationEntryPointFor(
                                new HxRefreshHeaderAuthenticationEntryPoint(),
                                new RequestHeaderRequestMatcher("HX-Request"))
                        .accessDeniedHandler(new ClosedPaths.DeniedHandler()))
                .addFilterAfter(new AccountRefreshFilter(accounts), SecurityContextHolderFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
