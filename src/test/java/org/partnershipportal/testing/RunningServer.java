package org.partnershipportal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletContextInitializerBeans;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/**
 * The portal's own server on a free port, over the one context of all module tests: what really comes over the wire. It is
 * started once for a context and runs until the tests end, because a dispatcher is given to one server only.
 */
public final class RunningServer {

    private static final int PATIENCE = 20_000;

    private static final Map<WebApplicationContext, WebServer> STARTED = new ConcurrentHashMap<>();

    private final WebServer server;

    /** Starts it with the filters and the dispatcher of the portal, if it does not run yet. */
    public RunningServer(WebApplicationContext context) {
        server = STARTED.computeIfAbsent(context, RunningServer::started);
    }

    private static WebServer started(WebApplicationContext context) {
        var factory = context.getBean(TomcatServletWebServerFactory.class);
        factory.setPort(0);
        List<ServletContextInitializer> initializers = new ArrayList<>();
        initializers.add(started -> {
            started.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        });
        initializers.addAll(new ServletContextInitializerBeans(
                ((GenericWebApplicationContext) context).getDefaultListableBeanFactory()));
        WebServer server = factory.getWebServer(initializers.toArray(ServletContextInitializer[]::new));
        server.start();
        return server;
    }

    /** Its port. */
    public int port() {
        return server.getPort();
    }

    /** Sends these bytes as they are, ends its side of the connection, and gives all that comes back. */
    public String send(byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return all(socket.getInputStream());
        }
    }

    /** The same of a text. */
    public String send(String request) throws IOException {
        return send(request.getBytes(StandardCharsets.UTF_8));
    }

    private static String all(InputStream answer) throws IOException {
        return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
}
