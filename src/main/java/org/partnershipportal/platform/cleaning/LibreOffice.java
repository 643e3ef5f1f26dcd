package org.partnershipportal.platform.cleaning;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Converts office files to PDF where LibreOffice is installed: in a process of its own with a profile of its own, bounded in
 * time, memory and bytes written, without macros and without fetching what a file links to.
 */
@Component
class LibreOffice {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    /** Four gigabytes of addresses (it uses some 200 MB of memory), files of 300 MB. */
    private static final String BOUNDED = "ulimit -v 4194304; ulimit -f 614400; exec \"$@\"";

    private static final String PROFILE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" \
        oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" \
        oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" \
        oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" \
        oor:op="fuse"><value>2</value></prop></item>
        <item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" \
        oor:op="fuse"><value>2</value></prop></item>
        </oor:items>
        """;

    private final Optional<Path> program;

    LibreOffice(CleaningSettings settings) {
        program = settings.soffice().isBlank() ? onPath() : Optional.of(Path.of(settings.soffice()));
    }

    /** Whether it is installed. */
    boolean isPresent() {
        return program.filter(Files::isExecutable).isPresent();
    }

    /**
     * The file as PDF, in the folder; empty if LibreOffice makes none of it within its bounds.
     *
     * @param file already cleaned
     * @param work an empty folder for temporary files
     */
    Optional<Path> toPdf(Path file, Path work) throws IOException {
        Path settings = Files.createDirectories(work.resolve("profile/user"));
        Files.writeString(settings.resolve("registrymodifications.xcu"), PROFILE);
        Path out = Files.createDirectories(work.resolve("out"));
        int code = BoundedProcess.run(
                List.of(
                        "/bin/sh",
                        "-c",
                        BOUNDED,
                        "sh",
                        program.orElseThrow().toString(),
                        "-env:UserInstallation=" + work.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--nolockcheck",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        out.toString(),
                        file.toString()),
                work,
                LIMIT);
        String name = file.getFileName().toString();
        Path pdf = out.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
        return code == 0 && Files.isRegularFile(pdf) ? Optional.of(pdf) : Optional.empty();
    }

    private static Optional<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).resolve("soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
