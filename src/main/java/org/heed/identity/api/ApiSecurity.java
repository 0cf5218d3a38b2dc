package org.heed.identity.api;

import jakarta.servlet.DispatcherType;

import org.heed.identity.ApiTokens;
import org.heed.identity.Scope;
import org.heed.kernel.web.Host;
import org.heed.kernel.web.UploadLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.util.unit.DataSize;

/**
 * What a program may reach. No session and no cookie counts here, so no form of another site can
 * act: there is nothing to forge. The machine's figures are behind the same gate, because a proxy
 * on this machine makes every stranger look like loopback. Source: security, D10, D12, E13.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** What only administrators change, and only by tokens with their scope. */
    private static final String[] ADMINISTRATION = {
        "/api/v1/people/**", "/api/v1/calendars/**", "/api/v1/policies/**", "/api/v1/causes/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            ApiTokens tokens,
            ApiRate rate,
            Refusals refusals,
            Host host,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        return http.securityMatcher("/api/**", "/metrics/**")
                .authorizeHttpRequests(routes ->
                        routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/api/v1/openapi.json")
                                .permitAll()
                                .requestMatchers("/metrics/**")
                                .hasAuthority(BearerFilter.authority(Scope.ADMIN))
                                .requestMatchers(HttpMethod.GET, "/api/**")
                                .hasAuthority(BearerFilter.authority(Scope.READ))
                                .requestMatchers(HttpMethod.HEAD, "/api/**")
                                .hasAuthority(BearerFilter.authority(Scope.READ))
                                .requestMatchers(ADMINISTRATION)
                                .hasAuthority(BearerFilter.authority(Scope.ADMIN))
                                .requestMatchers(HttpMethod.POST, "/api/v1/mail")
                                .hasAnyAuthority(
                                        BearerFilter.authority(Scope.MAIL),
                                        BearerFilter.authority(Scope.ADMIN))
                                .anyRequest()
                                .hasAuthority(BearerFilter.authority(Scope.WRITE)))
                .securityContext(
                        it -> it.securityContextRepository(new NullSecurityContextRepository()))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(it -> {
                    it.contentSecurityPolicy(csp ->
                            csp.policyDirectives("default-src 'none'; frame-ancestors 'none'"));
                    if (host.address().startsWith("https:")) {
                        it.httpStrictTransportSecurity(
                                sts -> sts.requestMatcher(AnyRequestMatcher.INSTANCE));
                    }
                })
                .exceptionHandling(
                        it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(
                        new BearerFilter(tokens, rate, refusals), AuthorizationFilter.class)
                .addFilterBefore(new UploadLimit(largest), AuthorizationFilter.class)
                .build();
    }
}
