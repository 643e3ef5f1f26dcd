/** Where files are downloaded. */
@NullMarked
package org.partnershipportal.document.ui;

import org.jspecify.annotations.NullMarked;
