package org.heed.identity.web;

import jakarta.servlet.DispatcherType;

import org.heed.identity.SignIns;
import org.heed.kernel.web.UploadLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.util.unit.DataSize;

import java.time.Clock;

/** What a browser may reach, and under which headers. */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

    /** Everything else needs somebody who is signed in. */
    private static final String[] PUBLIC = {
        "/",
        "/assets/**",
        "/p/**",
        "/en/p/**",
        "/zh-hans/p/**",
        "/zh-hant/p/**",
        "/sign-in/**",
        "/feeds/**",
        "/first-run/**",
        "/health/**",
        "/error",
        // Where scanners look first: the same answer as for anything else that is not there.
        "/actuator/**",
        "/h2/**",
        "/h2-console/**",
        "/v3/api-docs/**",
        "/swagger-ui/**",
        "/.*/**",
        "/favicon.ico",
        "/robots.txt"
    };

    @Bean
    SecurityFilterChain browsers(
            HttpSecurity http,
            SignIns signIns,
            SessionRepository<? extends Session> sessions,
            Clock clock,
            Cookies cookies,
            TooLate tooLate,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        return http.authorizeHttpRequests(routes ->
                        // The end of a stream is dispatched once more, after it was answered.
                        routes.dispatcherTypeMatchers(
                                        DispatcherType.ERROR,
                                        DispatcherType.FORWARD,
                                        DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(PUBLIC)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .securityContext(
                        it -> it.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(it -> it.csrfTokenRepository(new CsrfTokens(cookies)))
                .headers(it -> BrowserHeaders.write(it, cookies.secure()))
                .exceptionHandling(it ->
                        it.authenticationEntryPoint(new ToSignIn()).accessDeniedHandler(tooLate))
                .addFilterBefore(new SignedInFilter(signIns, sessions, clock), CsrfFilter.class)
                .addFilterBefore(new UploadLimit(largest), CsrfFilter.class)
                .addFilterAfter(new FromOurselves(tooLate), CsrfFilter.class)
                .build();
    }
}
