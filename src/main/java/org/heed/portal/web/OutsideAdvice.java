package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.kernel.web.Pages;
import org.heed.portal.PortalPaths;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** Whoever is outside goes to the door: the page of their link, where a code is asked for. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutsideAdvice {

    @ExceptionHandler
    ModelAndView outside(Outside outside, HttpServletRequest request) {
        var named =
                (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var token = String.valueOf(named.get("token"));
        var language = Asked.language(request);
        if (request.getRequestURI().startsWith(PortalPaths.change(language, ""))) {
            return Pages.go(PortalPaths.change(language, token));
        }
        return Pages.go(
                request.getRequestURI().startsWith(PortalPaths.meeting(language, ""))
                        ? PortalPaths.meeting(language, token)
                        : PortalPaths.page(language, token));
    }
}
