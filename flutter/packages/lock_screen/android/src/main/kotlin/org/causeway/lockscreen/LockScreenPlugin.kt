package org.causeway.lockscreen

import android.app.KeyguardManager
import android.content.Context
import android.provider.Settings
import io.flutter.embedding.engine.plugins.FlutterPlugin
import io.flutter.plugin.common.MethodCall
import io.flutter.plugin.common.MethodChannel

/** `showsAll`: the phone is locked, and shows what is private in full all the same. */
class LockScreenPlugin : FlutterPlugin, MethodChannel.MethodCallHandler {
    private var channel: MethodChannel? = null
    private var context: Context? = null

    override fun onAttachedToEngine(binding: FlutterPlugin.FlutterPluginBinding) {
        context = binding.applicationContext
        channel =
            MethodChannel(binding.binaryMessenger, "org.causeway.app/lock").also {
                it.setMethodCallHandler(this)
            }
    }

    override fun onDetachedFromEngine(binding: FlutterPlugin.FlutterPluginBinding) {
        channel?.setMethodCallHandler(null)
        channel = null
        context = null
    }

    override fun onMethodCall(call: MethodCall, result: MethodChannel.Result) {
        val context = context
        if (call.method != "showsAll" || context == null) return result.notImplemented()
        result.success(isLocked(context) && showsPrivate(context))
    }

    /** With a PIN, a pattern or a password: where anybody can open the phone, nothing is hidden from them. */
    private fun isLocked(context: Context) =
        context.getSystemService(KeyguardManager::class.java)?.isDeviceLocked ?: true

    /** What the owner has chosen in the phone's settings. A phone that does not say is taken at its worst. */
    private fun showsPrivate(context: Context) =
        try {
            Settings.Secure.getInt(context.contentResolver, SHOWS_PRIVATE, 1) != 0
        } catch (_: SecurityException) {
            true
        }

    private companion object {
        /** `Settings.Secure.LOCK_SCREEN_ALLOW_PRIVATE_NOTIFICATIONS`, which has no public name. */
        const val SHOWS_PRIVATE = "lock_screen_allow_private_notifications"
    }
}
