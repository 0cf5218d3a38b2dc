package org.heed.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps the notice of a redirect in the session until the next page has shown it. */
@Component
class Notices implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView answer) {
        if (answer != null && answer.getModel().remove(Pages.NOTICE) instanceof Notice notice) {
            request.getSession().setAttribute(Pages.NOTICE, notice);
        }
    }

    @Nullable Notice take(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(Pages.NOTICE) instanceof Notice notice)) {
            return null;
        }
        session.removeAttribute(Pages.NOTICE);
        return notice;
    }
}
