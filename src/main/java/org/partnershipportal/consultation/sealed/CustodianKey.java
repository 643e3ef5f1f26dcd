package org.partnershipportal.consultation.sealed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.NotAllowed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The identity custodian's public key (RSA, at least 3,072 bits), to which statements are encrypted as CMS
 * (RSA-OAEP, AES-256); the private one is never on the server. {@code src/docs/formats/identity-statement.md} says how
 * the custodian decrypts one with openssl.
 */
@Component
class CustodianKey {

    private final @Nullable PublicKey key;

    CustodianKey(@Value("${portal.custodian-key:}") String file) {
        key = file.isBlank() ? null : read(Path.of(file));
    }

    boolean isThere() {
        return key != null;
    }

    /** @throws NotAllowed if the operator has given no key */
    PublicKey required() {
        if (key == null) {
            throw new NotAllowed("sealed.refusal.no-custodian");
        }
        return key;
    }

    /** The statement, so that only the custodian can read it. */
    byte[] encrypt(String statement) {
        PublicKey recipient = required();
        try {
            AlgorithmIdentifier oaep = new JcaAlgorithmParametersConverter()
                    .getAlgorithmIdentifier(
                            PKCSObjectIdentifiers.id_RSAES_OAEP,
                            new OAEPParameterSpec(
                                    "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
            CMSEnvelopedDataGenerator envelope = new CMSEnvelopedDataGenerator();
            byte[] name = MessageDigest.getInstance("SHA-256").digest(recipient.getEncoded());
            envelope.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(name, oaep, recipient));
            return envelope.generate(
                            new CMSProcessableByteArray(statement.getBytes(StandardCharsets.UTF_8)),
                            new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC).build())
                    .getEncoded();
        } catch (GeneralSecurityException | CMSException | IOException e) {
            throw new IllegalStateException("The custodian's key cannot encrypt", e);
        }
    }

    private static PublicKey read(Path file) {
        try {
            byte[] der = Base64.getMimeDecoder()
                    .decode(Files.readString(file)
                            .replaceAll("-----[A-Z ]+-----", "")
                            .strip());
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
        } catch (IOException e) {
            throw new UncheckedIOException("The custodian's key cannot be read: " + file, e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("The custodian's key is no RSA public key in PEM: " + file, e);
        }
    }
}
