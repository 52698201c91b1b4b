allprojects {
    repositories {
        google()
        mavenCentral()
    }
}

// Everything that is built lies in the app's build folder, where the flutter tool looks for it.
val builds: Directory = rootProject.layout.buildDirectory.dir("../../build").get()
rootProject.layout.buildDirectory.value(builds)

subprojects {
    project.layout.buildDirectory.value(builds.dir(project.name))
    project.evaluationDependsOn(":app")
}

tasks.register<Delete>("clean") { delete(rootProject.layout.buildDirectory) }
