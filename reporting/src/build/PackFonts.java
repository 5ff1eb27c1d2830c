import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the fonts of our documents beside the compiled classes, run by the build as {@code PackFonts.java FOLDER TARGET}. They come
 * from the folder given, or else from npm: fetched once, at the versions of package-lock.json, and kept across "mvn clean".
 */
class PackFonts {
    private static final Path KEPT = Path.of(".fonts");
    private static final List<String> FAMILIES = List.of("NotoSans", "NotoSerif", "NotoNaskhArabic", "NotoSansSC");
    private static final List<String> FACES = List.of("Regular", "Bold");

    public static void main(String[] arguments) throws Exception {
        var given = arguments[0].isBlank() ? null : Path.of(arguments[0]);
        var target = Files.createDirectories(Path.of(arguments[1]));
        if (given == null && !complete(KEPT)) fetch();
        var from = given == null ? KEPT : given;
        for (String file : files()) {
            if (!Files.exists(from.resolve(file))) stop("The font " + from.resolve(file).toAbsolutePath() + " is missing.");
            Files.copy(from.resolve(file), target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(from.resolve("OFL.txt")))
            Files.copy(from.resolve("OFL.txt"), target.resolve("OFL.txt"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> files() {
        return FAMILIES.stream().flatMap(family -> FACES.stream().map(face -> family + "-" + face + ".ttf")).toList();
    }

    private static boolean complete(Path folder) {
        return files().stream().allMatch(file -> Files.exists(folder.resolve(file)));
    }

    private static void fetch() throws IOException, InterruptedException {
        Files.createDirectories(KEPT);
        for (String file : List.of("package.json", "package-lock.json"))
            Files.copy(Path.of("fonts", file), KEPT.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        int result;
        try {
            result = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
                    .directory(KEPT.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException absent) {
            result = -1;
        }
        if (result == -1) stop("npm is not installed.");
        if (result != 0) stop("npm could not fetch the fonts; what it said stands above.");
        for (String family : FAMILIES)
            for (String face : FACES) take(family, face);
        Files.copy(packageOf("NotoSans").resolve("LICENSE_FONT"), KEPT.resolve("OFL.txt"), StandardCopyOption.REPLACE_EXISTING);
        delete(KEPT.resolve("node_modules"));
    }

    private static Path packageOf(String family) {
        String name = family.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
        return KEPT.resolve("node_modules/@expo-google-fonts").resolve(name);
    }

    private static void take(String family, String face) throws IOException {
        String weighted = face.equals("Bold") ? "700Bold" : "400Regular";
        var source = packageOf(family).resolve(weighted).resolve(family + "_" + weighted + ".ttf");
        Files.copy(source, KEPT.resolve(family + "-" + face + ".ttf"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }

    private static void stop(String what) {
        System.err.println(what + "\nThe build takes the fonts of our documents from npm: install it (on Debian: apt-get install npm),"
                + "\nor name a folder that holds " + String.join(", ", files()) + ":"
                + "\n    mvn -Ddutybearer.fonts=/path/to/folder ...");
        System.exit(1);
    }
}
