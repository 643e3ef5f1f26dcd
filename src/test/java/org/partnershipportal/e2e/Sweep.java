package org.partnershipportal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code src/test/resources/e2e/no-trace.txt} asks of each of the portal's addresses. */
record Sweep(Map<String, List<String>> asked) {

    private static final Path LISTS = Path.of("src/test/resources/e2e");
    /** Before an address that ends a session. */
    private static final String VISITOR = "visitor ";

    static Sweep read() {
        return new Sweep(listed("no-trace.txt"));
    }

    /** A list of addresses, each with what is said of it. */
    static Map<String, List<String>> listed(String file) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        try {
            Files.readAllLines(LISTS.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" \\| ", 2))
                    .forEach(parts -> said.put(
                            parts[0],
                            Arrays.stream(parts[1].split(" ; ", -1))
                                    .map(String::strip)
                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }

    /** What is asked of the signed-in portal, below the acting segment. */
    List<String> signedIn() {
        return addresses().stream()
                .filter(address -> !address.startsWith("/") && !address.startsWith(VISITOR))
                .toList();
    }

    /** What is asked beside it by somebody who is signed in. */
    List<String> plain() {
        return addresses().stream().filter(address -> address.startsWith("/")).toList();
    }

    /** What is asked by somebody who is not. */
    List<String> visitor() {
        return addresses().stream()
                .filter(address -> address.startsWith("/") || address.startsWith(VISITOR))
                .map(address -> address.replaceFirst("^" + VISITOR, ""))
                .toList();
    }

    private List<String> addresses() {
        return asked.values().stream().flatMap(List::stream).toList();
    }
}
