package org.causeway.app

import android.Manifest.permission.READ_CONTACTS
import android.app.Activity
import android.content.pm.PackageManager.PERMISSION_GRANTED
import android.provider.ContactsContract.CommonDataKinds.Phone
import io.flutter.plugin.common.BinaryMessenger
import io.flutter.plugin.common.MethodCall
import io.flutter.plugin.common.MethodChannel
import java.util.concurrent.Executors

/**
 * The numbers in the phone's address book, for lib/platform/this_phone.dart: `numbers(ask)` gives maps of `number` and `name`, or null
 * where the user does not let the app read it. Nothing else is read, and nothing written.
 */
class AddressBook(private val activity: Activity, messenger: BinaryMessenger) :
    MethodChannel.MethodCallHandler {
    private val reading = Executors.newSingleThreadExecutor()

    /** Waits for the user's answer. */
    private var asking: MethodChannel.Result? = null

    init {
        MethodChannel(messenger, "org.causeway.app/contacts").setMethodCallHandler(this)
    }

    override fun onMethodCall(call: MethodCall, result: MethodChannel.Result) {
        when {
            call.method != "numbers" -> result.notImplemented()
            isAllowed() -> read(result)
            call.argument<Boolean>("ask") == true && asking == null -> {
                asking = result
                activity.requestPermissions(arrayOf(READ_CONTACTS), REQUEST)
            }
            else -> result.success(null)
        }
    }

    /** The user has answered what they were asked. */
    fun answered(request: Int) {
        if (request != REQUEST) return
        val result = asking ?: return
        asking = null
        if (isAllowed()) read(result) else result.success(null)
    }

    private fun isAllowed() = activity.checkSelfPermission(READ_CONTACTS) == PERMISSION_GRANTED

    private fun read(result: MethodChannel.Result) {
        reading.execute {
            val found =
                try {
                    numbers()
                } catch (_: RuntimeException) {
                    // The permission has just gone, or the phone's address book is broken.
                    null
                }
            activity.runOnUiThread { result.success(found) }
        }
    }

    private fun numbers(): List<Map<String, String>> {
        val found = mutableListOf<Map<String, String>>()
        val columns = arrayOf(Phone.NUMBER, Phone.DISPLAY_NAME_PRIMARY)
        activity.contentResolver.query(Phone.CONTENT_URI, columns, null, null, null)?.use { rows ->
            while (rows.moveToNext()) {
                val number = rows.getString(0) ?: continue
                found += mapOf("number" to number, "name" to rows.getString(1).orEmpty())
            }
        }
        return found
    }

    private companion object {
        const val REQUEST = 1
    }
}
