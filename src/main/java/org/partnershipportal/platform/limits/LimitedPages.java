package org.partnershipportal.platform.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Checks, before a {@link Limited} page is made, whether this network may have it. */
@Configuration(proxyBeanMethods = false)
class LimitedPages implements WebMvcConfigurer {

    private final NetworkLimits networks;

    LimitedPages(NetworkLimits networks) {
        this.networks = networks;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                Limited limited =
                        handler instanceof HandlerMethod page ? page.getMethodAnnotation(Limited.class) : null;
                if (limited != null && (!limited.onlyWithQuery() || request.getQueryString() != null)) {
                    if (!limited.countedByPage()) {
                        networks.take(limited.value(), request);
                    }
                    networks.pace(limited.value(), request);
                    for (Limit megabytes : limited.megabytes()) {
                        networks.takeMegabytes(megabytes, request);
                    }
                }
                return true;
            }
        });
    }
}
