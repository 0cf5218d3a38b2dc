package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.kernel.web.PageMaker;
import org.heed.portal.Guest;
import org.heed.portal.Guests;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands a controller the guest who has been let in; whoever has not is shown the door. The only way
 * to a {@link Guest} in this package, so no page can forget to ask.
 */
@Component("portalEntrance")
class Entrance implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Guests guests;
    private final Devices devices;

    Entrance(Guests guests, Devices devices) {
        this.guests = guests;
        this.devices = devices;
    }

    /** Whose link it is, let in or not; times are told in their zone from here on. */
    Optional<Guest> arrive(HttpServletRequest request, String token) {
        var guest = guests.arrive(token);
        guest.ifPresent(it -> request.setAttribute(PageMaker.ZONE, it.zone()));
        return guest;
    }

    boolean letIn(HttpServletRequest request, Guest guest) {
        return guests.remembers(guest, devices.of(request));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Guest.class;
    }

    @Override
    public Guest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null
                || !(http.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> named)
                || !(named.get("token") instanceof String token)) {
            throw new IllegalStateException("A guest comes in by a link");
        }
        return arrive(http, token).filter(it -> letIn(http, it)).orElseThrow(Outside::new);
    }
}
