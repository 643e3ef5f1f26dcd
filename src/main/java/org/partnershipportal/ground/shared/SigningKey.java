package org.partnershipportal.ground.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A key (Ed25519) with which the portal signs what others can check without it: the trail's checkpoints, receipts. Made at
 * the first start and kept in two PEM files, the private one readable by the portal's account only; the public one lets
 * anyone check with openssl.
 */
public final class SigningKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "signing-key.pem";
    private static final String PUBLIC = "signing-key.pub.pem";

    /** {@code null} of a former key. */
    private final @Nullable PrivateKey privateKey;

    private final PublicKey publicKey;

    private SigningKey(@Nullable PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** The key in the folder; makes one if there is none. */
    public static SigningKey in(Path folder) {
        try {
            return Files.exists(folder.resolve(PRIVATE)) ? read(folder) : create(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be read or made in " + folder, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key in " + folder + " is none", e);
        }
    }

    /**
     * A key that signs no more: what it signed can still be checked.
     *
     * @param pem its public half
     */
    public static SigningKey former(Path pem) {
        try {
            return new SigningKey(null, publicKey(pem));
        } catch (IOException e) {
            throw new UncheckedIOException("The public key cannot be read from " + pem, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(pem + " is no public key", e);
        }
    }

    /** The signature of the text's UTF-8 bytes, in Base64. */
    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(Objects.requireNonNull(privateKey, "a former key signs no more"));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key cannot sign", e);
        }
    }

    /** Whether the signature, in Base64, is this key's over the text. */
    public boolean verifies(String text, String signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(publicKey);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The public key as a PEM file has it. */
    public String publicPem() {
        return pem("PUBLIC KEY", publicKey.getEncoded());
    }

    private static SigningKey create(Path folder) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "key", ".new", ownerOnly(folder));
        Files.writeString(unfinished, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.writeString(
                folder.resolve(PUBLIC),
                pem("PUBLIC KEY", pair.getPublic().getEncoded()),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(unfinished, folder.resolve(PRIVATE));
        return new SigningKey(pair.getPrivate(), pair.getPublic());
    }

    private static SigningKey read(Path folder) throws IOException, GeneralSecurityException {
        KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
        return new SigningKey(
                keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(folder.resolve(PRIVATE)))),
                publicKey(folder.resolve(PUBLIC)));
    }

    private static PublicKey publicKey(Path pem) throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(pem)));
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String pem(String what, byte[] key) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(key);
        return "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n";
    }

    private static byte[] bytes(Path pem) throws IOException {
        return Base64.getMimeDecoder()
                .decode(Files.readString(pem)
                        .replaceAll("-----[A-Z ]+-----", "")
                        .strip());
    }
}
