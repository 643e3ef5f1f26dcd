/** Where files are downloaded. */
@NullMarked
package org.partnershipportal.platform.document.ui;

import org.jspecify.annotations.NullMarked;
