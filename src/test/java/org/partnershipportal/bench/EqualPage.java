package org.partnershipportal.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a page can cost at the least with the portal's framework: Spring Boot MVC that answers the same bytes from memory, on
 * the same server, packed alike, by a JVM with the same options. It asks nobody, reads nothing and draws nothing.
 */
final class EqualPage implements AutoCloseable {

    static final String PATH = "/page";

    private final Process process;
    private final int port;

    private EqualPage(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it with this page. */
    static EqualPage of(String html, List<String> options, Path folder) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                EqualPage.class.getName(),
                page.toString(),
                "" + port));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("equal-page.log").toFile())
                .start();
        EqualPage server = new EqualPage(process, port);
        PublicVisitor visitor = new PublicVisitor(server.address());
        for (int tried = 0; tried < 300; tried++) {
            if (!process.isAlive()) {
                break;
            }
            try {
                visitor.read(PATH);
                return server;
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        server.close();
        throw new IllegalStateException(Files.readString(folder.resolve("equal-page.log")));
    }

    String address() {
        return "http://localhost:" + port;
    }

    PortalProcess process() {
        return new PortalProcess(String.valueOf(process.pid()));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** All that this server is made of. */
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class
    })
    static final class Server {

        @Bean
        Pages pages(@Value("${bench.page}") Path page) throws IOException {
            return new Pages(Files.readString(page));
        }
    }

    /** Answers the page. */
    @TestComponent
    @RestController
    static final class Pages {

        private final String html;

        Pages(String html) {
            this.html = html;
        }

        @GetMapping(PATH)
        ResponseEntity<String> page() {
            return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(html);
        }
    }

    /** Page and port. */
    static void main(String[] args) {
        SpringApplication server = new SpringApplication(Server.class);
        server.setDefaultProperties(Map.of(
                "bench.page",
                args[0],
                "server.port",
                args[1],
                "server.compression.enabled",
                "true",
                "spring.threads.virtual.enabled",
                "true"));
        server.run("--spring.config.location=optional:classpath:/no-settings-of-the-portal/");
    }
}
