package org.partnershipportal.platform.cleaning;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs a program of this portal that opens what strangers sent, as a Java process of its own with little memory and time. */
final class FileProcess {

    /** Exit code of a process that had too little memory. */
    static final int OUT_OF_MEMORY = 3;

    private static final String PACKED = "BOOT-INF/";
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private FileProcess() {}

    /**
     * Runs the program's {@code main} to its end.
     *
     * @param work an empty folder for temporary files
     * @return its exit code, or {@link BoundedProcess#TOO_LONG}
     * @throws IOException if it cannot be started, or was ended from outside
     */
    static int run(Class<?> program, List<String> arguments, Path work, Duration limit) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-Djava.io.tmpdir=" + work,
                "-cp",
                classPath()));
        command.addAll(mainClass(program));
        command.addAll(arguments);
        return BoundedProcess.run(command, work, limit);
    }

    /** As this process was started with, yet valid in any folder. */
    private static String classPath() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** From a packed jar only its own launcher finds the classes. */
    private static List<String> mainClass(Class<?> program) {
        String main = program.getName();
        String place =
                String.valueOf(program.getProtectionDomain().getCodeSource().getLocation());
        return place.contains(PACKED) ? List.of("-Dloader.main=" + main, LAUNCHER) : List.of(main);
    }
}
