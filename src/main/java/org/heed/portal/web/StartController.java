package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.kernel.web.PageMaker;
import org.heed.kernel.web.Pages;
import org.heed.portal.PortalPaths;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Addresses without a language lead to the one the browser asks for. */
@Controller("portalStartController")
class StartController {

    private final PageMaker pages;

    StartController(PageMaker pages) {
        this.pages = pages;
    }

    @GetMapping({"/p", "/p/new"})
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Vary", "Accept-Language");
        return Pages.go(PortalPaths.start(pages.language(request)) + "/new");
    }

    @GetMapping(Asked.START)
    ModelAndView start(HttpServletRequest request) {
        return Pages.go(Asked.start(request) + "/new");
    }
}
