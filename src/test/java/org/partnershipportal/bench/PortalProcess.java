package org.partnershipportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running portal as its operating system and its JVM see it. */
final class PortalProcess {

    private static final double MEGABYTE = 1024 * 1024;
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern PROPORTIONAL = Pattern.compile("Pss:\\s+(\\d+) kB");
    /** Of a second, as Linux counts processor time for all to see. */
    private static final double TICKS = 100;

    private static final Pattern TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);

    private final String pid;

    PortalProcess(String pid) {
        this.pid = pid;
    }

    /** Resident memory in MB. */
    double resident() throws IOException {
        Matcher found = RESIDENT.matcher(Files.readString(Path.of("/proc", pid, "status")));
        if (!found.find()) {
            throw new IllegalStateException("No resident memory of process " + pid);
        }
        return Double.parseDouble(found.group(1)) / 1024;
    }

    /** Its share of the machine's memory in MB: of what it shares with others, such as files, its part. */
    double proportional() throws IOException {
        Matcher found = PROPORTIONAL.matcher(Files.readString(Path.of("/proc", pid, "smaps_rollup")));
        if (!found.find()) {
            throw new IllegalStateException("No proportional memory of process " + pid);
        }
        return Double.parseDouble(found.group(1)) / 1024;
    }

    /** Processor time until now, in seconds. */
    double processorSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc", pid, "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /** The options of its JVM, without those of a start-up cache, which belongs to one class path. */
    List<String> options() throws IOException {
        return Arrays.stream(Files.readString(Path.of("/proc", pid, "cmdline")).split("\0", -1))
                .filter(option ->
                        (option.startsWith("-X") && !option.startsWith("-XX:AOT")) || option.startsWith("-Djdk."))
                .toList();
    }

    /** What lives on the heap, in MB: a histogram of live objects collects garbage first, finalizable and weak ones too. */
    double liveHeap() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher found = TOTAL.matcher(jcmd("GC.class_histogram"));
        if (!found.find()) {
            throw new IllegalStateException("No histogram of process " + pid);
        }
        return Double.parseDouble(found.group(1)) / MEGABYTE;
    }

    /** The classes that take most of the heap, for the log. */
    List<String> largest(int lines) throws IOException, InterruptedException {
        return jcmd("GC.class_histogram").lines().limit(lines + 3L).toList();
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("jcmd " + command + " answers: " + answer);
        }
        return answer;
    }
}
